package io.kaibiao.correction;

import java.util.ArrayList;
import java.util.List;

/**
 * The corrections of one document.
 *
 * @param name its file name, for people
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param corrections what people say of its figures, the last word on each last
 */
public record DocumentCorrections(String name, String sha256, List<Correction> corrections) {

  public DocumentCorrections {
    corrections = List.copyOf(corrections);
  }

  /** Returns these with another correction in place of what was said of its figure before. */
  public DocumentCorrections with(Correction correction) {
    List<Correction> others = new ArrayList<>(corrections);
    others.removeIf(correction::isAboutSame);
    others.add(correction);
    return new DocumentCorrections(name, sha256, others);
  }

  /** Returns these without what is said of a figure. */
  public DocumentCorrections without(CellAddress address) {
    return new DocumentCorrections(
        name, sha256, corrections.stream().filter(c -> !c.address().equals(address)).toList());
  }
}
