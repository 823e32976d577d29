package org.nextlevel.kit.body;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.sentence.Sentence;

/** Says where a body stops being JSON and, where that can be told, why. */
final class BrokenJson {
    private static final Pattern TWICE = Pattern.compile("Duplicate .*?['\"](.{1,100}?)['\"]");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]\\s*,\\s*[0-9]?$");

    private BrokenJson() {}

    static Malformed of(JsonProcessingException e, byte[] body) {
        JsonLocation at = e.getLocation();
        String reason = reason(e, body);
        return at == null
                ? new Malformed("The body is not valid JSON: %s.", reason)
                : new Malformed(
                        "The body is not valid JSON: %s (line %d, column %d).",
                        reason, at.getLineNr(), at.getColumnNr());
    }

    private static String reason(JsonProcessingException e, byte[] body) {
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        if (twice.find()) {
            return Sentence.say("the property '%s' comes twice", twice.group(1));
        }
        return switch (e) {
            case StreamConstraintsException _
            when e.getOriginalMessage().contains("epth") ->
                Sentence.say("it is nested deeper than %d levels", RequestJson.DEEPEST);
            case StreamConstraintsException _
            when e.getOriginalMessage().contains("oken count") ->
                Sentence.of("it has more names and values than this operation takes");
            case StreamConstraintsException _ -> Sentence.of("a text, a number or a name in it is too long");
            case JsonEOFException _ -> Sentence.of("it ends too early; a quote or a closing bracket is missing");
            case MismatchedInputException _ -> Sentence.of("it goes on after its end");
            default ->
                Sentence.of(
                        isDecimalComma(e.getLocation(), body)
                                ? "a decimal has a point, such as 1.5"
                                : "this is unexpected");
        };
    }

    private static boolean isDecimalComma(JsonLocation at, byte[] body) {
        if (at == null || at.getByteOffset() < 0) {
            return false;
        }
        int end = (int) Math.min(at.getByteOffset(), body.length);
        int start = Math.max(0, end - 20);
        return DECIMAL_COMMA
                .matcher(new String(body, start, end - start, StandardCharsets.UTF_8))
                .find();
    }
}
