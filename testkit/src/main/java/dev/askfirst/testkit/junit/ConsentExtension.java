package dev.askfirst.testkit.junit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test an authorizer of its own, in memory, with a scripted person. Registered by {@link
 * ScopesAllowed}, {@link ScopesRefused}, {@link AsSubject} and {@link ConsentTest}.
 *
 * <p>A test takes what it needs as a parameter of its method, of a {@code @BeforeEach} or
 * {@code @AfterEach} method, or of its constructor:
 *
 * <ul>
 *   <li>{@link dev.askfirst.runtime.Authorizer}, for the guards;
 *   <li>{@link dev.askfirst.testkit.ScriptedPrompt}, which foresees nothing: a scope that is
 *       neither allowed nor refused by annotation has to be scripted, or the test fails;
 *   <li>{@link dev.askfirst.testkit.ConsentRecorder}, which is told what happens in the test;
 *   <li>{@link dev.askfirst.testkit.FixedSubject}, the current user.
 * </ul>
 *
 * <p>Prompts speak English unless the subject wishes otherwise. Nothing is shared between tests, so
 * they may run at the same time. Needs JUnit 5.12 or later.
 */
public final class ConsentExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(ConsentExtension.class);

  /** For JUnit. */
  public ConsentExtension() {}

  @Override
  public void beforeEach(ExtensionContext test) {
    consent(test);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    TestConsent consent = test.getStore(NAMESPACE).get(TestConsent.class, TestConsent.class);
    // There is none where the annotations made no sense, which has failed the test already.
    if (consent != null) {
      consent.end();
    }
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TestConsent.GIVEN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "Each test has a "
              + type.getSimpleName()
              + " of its own, but "
              + parameter.getDeclaringExecutable()
              + " runs once for all; take it as a parameter of the test or of a @BeforeEach"
              + " method");
    }
    return consent(context).given(type);
  }

  private static TestConsent consent(ExtensionContext test) {
    ExtensionContext.Store store = test.getStore(NAMESPACE);
    TestConsent consent = store.get(TestConsent.class, TestConsent.class);
    if (consent == null) {
      consent = new TestConsent(Annotated.of(test));
      store.put(TestConsent.class, consent);
    }
    return consent;
  }
}
