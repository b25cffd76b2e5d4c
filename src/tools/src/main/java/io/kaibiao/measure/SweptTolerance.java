package io.kaibiao.measure;

import io.kaibiao.ocr.ReadingPolicy;
import io.kaibiao.proof.solver.Costs;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One named value of the records that a conversion takes from its caller. Immutable.
 *
 * @param group {@code ocr} for a value of {@link ReadingPolicy}, {@code proof} for one of {@link
 *     Costs}
 * @param component the record's component
 */
record SweptTolerance(String group, String component) {

  private static final String OCR = "ocr";
  private static final String PROOF = "proof";

  /**
   * Returns the tolerance with a name such as {@code proof.margin}.
   *
   * @throws IllegalArgumentException if there is none; the message lists all names
   */
  static SweptTolerance named(String name) {
    return all()
        .filter(tolerance -> tolerance.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "%s: no such tolerance; give one of %s",
                        name,
                        String.join(", ", all().map(SweptTolerance::name).toList()))));
  }

  private static Stream<SweptTolerance> all() {
    return Stream.concat(of(OCR, ReadingPolicy.class), of(PROOF, Costs.class));
  }

  private static Stream<SweptTolerance> of(String group, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> new SweptTolerance(group, component.getName()));
  }

  String name() {
    return group + "." + component;
  }

  /** Returns the standard value, which conversions use. */
  double standard() {
    Record standard = group.equals(OCR) ? ReadingPolicy.STANDARD : Costs.STANDARD;
    return Arrays.stream(standard.getClass().getRecordComponents())
        .filter(part -> part.getName().equals(component))
        .mapToDouble(part -> ((Number) value(standard, part)).doubleValue())
        .findFirst()
        .orElseThrow();
  }

  /** Returns the standard reading policy, with this value if it belongs to that policy. */
  ReadingPolicy policy(double value) {
    return group.equals(OCR) ? with(ReadingPolicy.STANDARD, value) : ReadingPolicy.STANDARD;
  }

  /** Returns the standard costs, with this value if it belongs to them. */
  Costs costs(double value) {
    return group.equals(PROOF) ? with(Costs.STANDARD, value) : Costs.STANDARD;
  }

  private <T extends Record> T with(T standard, double value) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) standard.getClass();
    List<RecordComponent> parts = List.of(type.getRecordComponents());
    Class<?>[] types = parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        parts.stream()
            .map(
                part ->
                    part.getName().equals(component)
                        ? number(part.getType(), value)
                        : value(standard, part))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(name() + " can't be " + value, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " can't be copied", e);
    }
  }

  private static Object number(Class<?> type, double value) {
    return type == int.class ? (Object) (int) Math.round(value) : (Object) value;
  }

  private static Object value(Record of, RecordComponent part) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(part + " can't be read", e);
    }
  }
}
