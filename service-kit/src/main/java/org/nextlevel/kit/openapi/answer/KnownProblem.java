package org.nextlevel.kit.openapi.answer;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A line of docs/api/problems.md.
 *
 * @param code the last part of its {@code type}
 * @param means when it is answered
 * @param advice what the caller can do about it
 */
record KnownProblem(String code, int status, String means, String advice) {
    String type() {
        return "urn:problem:" + code;
    }

    /** The code in words, as in the answer. */
    String title() {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The name of its schema and of its answer: {@code PlanFull}. */
    String name() {
        return Arrays.stream(code.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
