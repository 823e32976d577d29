package org.nextlevel.testkit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of what a service tells other systems.
 *
 * @param channel by which it is told
 * @param address the path where they read it; null where each receiver has one of its own
 * @param server where the channel is, by its name in the frame of the document
 * @param name what they read as its type
 * @param meaning what happened, in a sentence
 * @param trait what all messages of the channel have in common, by its name in the frame; null for nothing
 * @param payload its JSON Schema as the service itself shows it, with its parts in {@code $defs}
 * @param examples each with {@code payload}, and {@code headers} where it has some
 */
public record ToldOutside(
        String channel,
        @Nullable String address,
        String server,
        String name,
        String meaning,
        @Nullable String trait,
        JsonNode payload,
        List<JsonNode> examples) {}
