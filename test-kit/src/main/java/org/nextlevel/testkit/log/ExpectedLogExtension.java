package org.nextlevel.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Listens for what {@link ExpectedLog} says while the class's tests, or the one test, run. */
final class ExpectedLogExtension implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(ExpectedLogExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        listen(context, context.getRequiredTestClass().getAnnotationsByType(ExpectedLog.class));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        requireHeard(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        listen(context, context.getRequiredTestMethod().getAnnotationsByType(ExpectedLog.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        requireHeard(context);
    }

    private static void listen(ExtensionContext context, ExpectedLog[] expected) {
        List<Listener> listeners = Arrays.stream(expected)
                .map(log -> Listener.listen(log.logger(), log.says()))
                .toList();
        context.getStore(NAMESPACE).put(context.getUniqueId(), listeners);
    }

    private static void requireHeard(ExtensionContext context) {
        @SuppressWarnings("unchecked")
        List<Listener> listeners = context.getStore(NAMESPACE).remove(context.getUniqueId(), List.class);
        listeners.reversed().forEach(Listener::close);
        assertThat(listeners).as("expected in the log").allMatch(one -> isHeard(context, one));
    }

    /**
     * By a run before, too: of a class of which one test failed, that test alone is run again, and another one may bring the
     * line about. A system property outlives the class loader of an application under test.
     */
    private static boolean isHeard(ExtensionContext context, Listener listener) {
        String key = "expected-log/%s/%s".formatted(context.getUniqueId(), listener);
        if (listener.heard()) {
            System.setProperty(key, "heard");
        }
        return System.getProperty(key) != null;
    }
}
