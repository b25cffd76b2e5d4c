package io.kaibiao.spark;

import java.util.List;

/**
 * What a run of the job does.
 *
 * @param lake the folder with the documents, for Hadoop's file systems
 * @param output the folder for the results
 * @param configuration what decides the results beside the documents, as a digest of 64 digits
 * @param mostBytes size above which a document is not read
 * @param retry which failures are tried again, by what their outcome says of {@code retry}
 * @param share how many documents a task converts: few, as a scan takes a minute
 * @param wave how many documents are published together, at most about; as many files wait
 */
record LakeSettings(
    String lake,
    String output,
    String configuration,
    long mostBytes,
    List<String> retry,
    int share,
    int wave) {

  /** How many digits of the digest name a folder: enough to tell any two. */
  private static final int NAMED_DIGITS = 16;

  LakeSettings {
    retry = List.copyOf(retry);
  }

  /** Returns the folder for the results of this configuration. */
  String folder() {
    return output + "/configuration=" + configuration.substring(0, NAMED_DIGITS);
  }
}
