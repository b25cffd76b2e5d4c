package io.kaibiao.batch;

import io.kaibiao.AttachedDocument;
import io.kaibiao.Attachments;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Makes inputs of the PDFs that are attached to an input. */
final class AttachedInputs {

  private final Kaibiao kaibiao;
  private final ConversionOptions options;

  AttachedInputs(Kaibiao kaibiao, ConversionOptions options) {
    this.kaibiao = kaibiao;
    this.options = options;
  }

  /** Returns one input for each PDF that is attached; none if the input can't be read. */
  List<Input> of(Input input) {
    List<Input> attached = new ArrayList<>();
    Attachments own =
        input instanceof Input.Attached ? Attachments.LEFT_OUT : options.attachments();
    try {
      input.requireDocument();
      List<AttachedDocument> documents = documents(input);
      for (int i = 0; i < documents.size(); i++) {
        int place = i;
        String name = documents.get(i).name();
        attached.add(
            new Input.Attached(
                stem(input.name()) + "-" + name,
                input.shown() + ": " + name,
                own,
                new Input.Origin(input, place),
                () -> documents(input).get(place).bytes()));
      }
    } catch (InputException | IOException e) {
      // The conversion of the input fails for the same reason and reports it.
      return List.of();
    }
    return attached;
  }

  private List<AttachedDocument> documents(Input input) throws InputException, IOException {
    try (InputStream stream = input.open()) {
      return kaibiao.attachments(input.name(), stream.readAllBytes(), options);
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
