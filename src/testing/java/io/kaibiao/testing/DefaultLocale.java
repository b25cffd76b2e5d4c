package io.kaibiao.testing;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Sets the default locale for one test. */
record DefaultLocale(Locale locale) implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    Store before = store(context);
    before.put("", Locale.getDefault());
    for (Locale.Category category : Locale.Category.values()) {
      before.put(category, Locale.getDefault(category));
    }
    // Sets both categories too.
    Locale.setDefault(locale);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Store before = store(context);
    Locale.setDefault(before.get("", Locale.class));
    for (Locale.Category category : Locale.Category.values()) {
      Locale.setDefault(category, before.get(category, Locale.class));
    }
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(DefaultLocale.class));
  }
}
