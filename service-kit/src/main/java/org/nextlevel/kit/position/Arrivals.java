package org.nextlevel.kit.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Wakes whoever waits for something to arrive in this process; costs nothing while nobody does. */
@ApplicationScoped
public class Arrivals {
    private final Map<Object, Set<Semaphore>> waiting = new ConcurrentHashMap<>();

    /**
     * Something has arrived and is committed.
     *
     * @param what the id of an event, or a key whose events are all counted
     */
    public void arrived(Object what) {
        waiting.getOrDefault(what, Set.of()).forEach(Semaphore::release);
    }

    /** From now on the bell is rung when one of these arrives. */
    void listen(Semaphore bell, Collection<?> things) {
        things.forEach(thing -> waiting.compute(thing, (_, bells) -> {
            Set<Semaphore> all = bells == null ? ConcurrentHashMap.newKeySet() : bells;
            all.add(bell);
            return all;
        }));
    }

    void forget(Semaphore bell, Collection<?> things) {
        things.forEach(thing -> waiting.computeIfPresent(thing, (_, bells) -> {
            bells.remove(bell);
            return bells.isEmpty() ? null : bells;
        }));
    }
}
