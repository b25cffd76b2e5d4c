package io.kaibiao.samples.damage;

import java.util.Locale;
import java.util.SplittableRandom;

/** The damages, each drawn as often as any other. */
enum DamageKind {
  TRUNCATE,
  FLIP,
  ZERO,
  ERASE,
  REPEAT,
  LINE_ENDS,
  SPLICE,
  LOOP,
  SWAP,
  LIE,
  EXAGGERATE,
  NEST;

  /**
   * Returns the damaged document.
   *
   * @param other another document, of which {@link #SPLICE} takes a part
   */
  byte[] apply(byte[] bytes, byte[] other, SplittableRandom random) {
    return switch (this) {
      case TRUNCATE -> ByteDamage.truncate(bytes, random);
      case FLIP -> ByteDamage.flip(bytes, random);
      case ZERO -> ByteDamage.zero(bytes, random);
      case ERASE -> ByteDamage.erase(bytes, random);
      case REPEAT -> ByteDamage.repeat(bytes, random);
      case LINE_ENDS -> ByteDamage.convertLineEnds(bytes, random);
      case SPLICE -> ByteDamage.splice(bytes, other, random);
      case LOOP -> ObjectDamage.loop(bytes, random);
      case SWAP -> ObjectDamage.swap(bytes, random);
      case LIE -> ObjectDamage.lie(bytes, random);
      case EXAGGERATE -> ObjectDamage.exaggerate(bytes, random);
      case NEST -> ObjectDamage.nest(bytes, random);
    };
  }

  /** Returns the name as it is part of a file name. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
