package io.kaibiao.batch.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that say what each result folder holds. */
final class Entries {

  private final JournalLayout layout;
  private final Path drafts;

  Entries(JournalLayout layout, Path drafts) {
    this.layout = layout;
    this.drafts = drafts;
  }

  /** Returns the entry of a result folder, if there is a whole one. */
  Optional<Entry> of(String folder) throws IOException {
    return FlatJson.read(layout.done(folder)).flatMap(Entry::of);
  }

  void write(Entry entry) throws IOException {
    FlatJson.write(layout.done(entry.folder()), entry.fields(), drafts);
  }

  void remove(String folder) throws IOException {
    Files.deleteIfExists(layout.done(folder));
  }
}
