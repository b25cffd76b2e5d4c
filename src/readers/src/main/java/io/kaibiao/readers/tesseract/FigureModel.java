package io.kaibiao.readers.tesseract;

/** The Tesseract models that can read amounts. */
public enum FigureModel {
  /** This project's own model, or the English one if the program was built without it. */
  OWN,
  /** The English model, restricted to the characters of numbers. */
  ENGLISH,
  /** The user's Chinese model. */
  CHINESE
}
