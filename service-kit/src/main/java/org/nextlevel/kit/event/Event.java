package org.nextlevel.kit.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened, told to the other services. What is told carries ids, keys, numbers, dates and flags, never a
 * person's words or name: what is in Kafka cannot be erased. Properties are added, never renamed.
 *
 * <p>A record that implements this is told by its own name and components. What happens to one thing again and again is
 * one {@link StateEvent}.
 */
public interface Event {
    /** The topic it is told on. */
    @JsonIgnore
    String topic();

    /** The thing within which the order of events is kept: a person's or a framework's id. */
    @JsonIgnore
    String key();

    /** What happened, in the past tense, as others read it. */
    default String typeName() {
        return getClass().getSimpleName();
    }

    /** What is told as JSON. */
    default Object payload() {
        return this;
    }
}
