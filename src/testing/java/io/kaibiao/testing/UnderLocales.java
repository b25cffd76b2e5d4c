package io.kaibiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * A test that runs once under each of some default locales: one without language, and those whose
 * digits, decimal points or letters differ from it. The locale before is put back.
 *
 * <p>The tag {@code machine} marks what {@code .ci/run} also runs under other settings of the
 * machine.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("machine")
@TestTemplate
@ExtendWith(LocaleInvocations.class)
@ResourceLock(Resources.LOCALE)
public @interface UnderLocales {}
