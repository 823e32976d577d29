package org.nextlevel.testkit.path;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/** Puts {@link CompiledPaths} into REST Assured. Registered as a service, so it holds for every Quarkus test. */
public final class EveryPathIsCompiledOnce implements QuarkusTestBeforeClassCallback {
    @Override
    public void beforeClass(Class<?> test) {
        CompiledPaths.use();
    }
}
