package io.kaibiao.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs the method of an {@link UnderLocales} annotation once for each locale. */
final class LocaleInvocations implements TestTemplateInvocationContextProvider {

  /**
   * In turn: no language; Arabic digits; an i without a dot; a decimal comma; Chinese.
   *
   * <p>Java picks Arabic digits only where the country is Egypt or another one that uses them.
   */
  static final List<Locale> LOCALES =
      Stream.of("und", "ar-EG", "tr-TR", "de-DE", "zh-CN").map(Locale::forLanguageTag).toList();

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return LOCALES.stream().map(Invocation::new);
  }

  private record Invocation(Locale locale) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return "under " + locale.toLanguageTag();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new DefaultLocale(locale));
    }
  }
}
