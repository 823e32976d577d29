package org.nextlevel.kit.event.outbox;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A database that answers each call by throwing. */
public final class FailingDatabase {
    private final AtomicInteger calls = new AtomicInteger();
    private final Supplier<Throwable> failure;

    public FailingDatabase(Supplier<Throwable> failure) {
        this.failure = failure;
    }

    public AgroalDataSource source() {
        return (AgroalDataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AgroalDataSource.class}, (_, _, _) -> {
                    calls.incrementAndGet();
                    throw failure.get();
                });
    }

    int calls() {
        return calls.get();
    }
}
