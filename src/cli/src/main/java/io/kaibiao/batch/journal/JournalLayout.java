package io.kaibiao.batch.journal;

import io.kaibiao.file.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where things lie in an output folder.
 *
 * @param output the output folder
 */
record JournalLayout(Path output) {

  /** The name of the journal's folder. */
  static final String FOLDER = ".kaibiao";

  /** How many digits of a digest name a file: 128 bits, which no two names share by chance. */
  private static final int KEY_DIGITS = 32;

  /** Returns the folder of a result. */
  Path result(String folder) {
    return output.resolve(folder);
  }

  /** Returns the folder of the journal. */
  Path journal() {
    return output.resolve(FOLDER);
  }

  /** Returns the folder with one folder for each run that is under way. */
  Path runs() {
    return journal().resolve("runs");
  }

  /** Returns the folder with one file for each result folder that is being worked on. */
  Path claims() {
    return journal().resolve("claims");
  }

  /** Returns the file that says what a result folder holds. */
  Path done(String folder) {
    return journal().resolve("done").resolve(key(folder) + ".json");
  }

  /** Returns the folder with one file for each input that failed. */
  Path failures() {
    return journal().resolve("failed");
  }

  /** Returns the file that says why an input failed. */
  Path failed(String sha256) {
    return failures().resolve(sha256 + ".json");
  }

  /**
   * Returns a file name for the name of a result folder, which may itself be as long as a disk
   * allows. Names that differ by letter case only have one key, as some disks have one folder.
   */
  static String key(String folder) {
    String folded = folder.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Sha256.of(folded.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS);
  }
}
