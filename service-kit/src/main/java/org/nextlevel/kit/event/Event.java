package org.nextlevel.kit.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened, told to the other services. Its type is its class's simple name, in the past tense. Its
 * components carry ids, keys, numbers, dates and flags, never a person's words or name: what is in Kafka cannot be
 * erased. Components are added, never renamed.
 */
public interface Event {
    /** The topic it is told on. */
    @JsonIgnore
    String topic();

    /** The thing within which the order of events is kept: a person's or a framework's id. */
    @JsonIgnore
    String key();
}
