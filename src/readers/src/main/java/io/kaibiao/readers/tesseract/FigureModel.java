package io.kaibiao.readers.tesseract;

/** Which of Tesseract's models reads figures. */
public enum FigureModel {
  /** This project's own, or the English one where the program was built without it. */
  OWN,
  /** The English one, held to the characters of figures. */
  ENGLISH,
  /** The user's Chinese one. */
  CHINESE
}
