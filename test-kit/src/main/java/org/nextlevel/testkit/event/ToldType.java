package org.nextlevel.testkit.event;

import java.util.Locale;

/**
 * A type of events that a service tells.
 *
 * @param topic where
 * @param name what others read in {@code ce_type}
 * @param meaning what happened, in a sentence
 * @param payload what is told as JSON
 */
public record ToldType(String topic, String name, String meaning, Class<?> payload) {
    /** Its sample in docs/events, without the ending. */
    String sample() {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
