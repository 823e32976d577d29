package org.nextlevel.kit.action;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the caller may do now, with all that a screen needs to offer it.
 *
 * @param move what is done, a constant of the thing's own moves
 * @param href absolute path that the request goes to
 * @param requires names of the headers and of the body's properties without which the request is refused; never null
 */
public record Action(
        @Schema(description = "What is done.", examples = "SUBMIT")
        String move,

        ActionMethod method,

        @Schema(
                description = "Path that the request goes to.",
                examples = "/api/cases/8b0a6f7e-6a0c-4d1b-9a50-0c5f1c6c9f1e/submission")
        String href,

        @Schema(
                description = "Headers, and properties of the body, without which the request is refused.",
                examples = "[\"If-Match\"]")
        List<String> requires) {

    public Action {
        requires = List.copyOf(requires);
    }

    /** An action that is a command. */
    public static Action post(Enum<?> move, String href, String... requires) {
        return new Action(move.name(), ActionMethod.POST, href, List.of(requires));
    }

    /** An action that sets a state. */
    public static Action put(Enum<?> move, String href, String... requires) {
        return new Action(move.name(), ActionMethod.PUT, href, List.of(requires));
    }

    /** An action that takes a state away. */
    public static Action delete(Enum<?> move, String href, String... requires) {
        return new Action(move.name(), ActionMethod.DELETE, href, List.of(requires));
    }
}
