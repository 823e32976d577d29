package org.nextlevel.token;

import java.util.List;

/**
 * Why a genuine token opens nothing here.
 *
 * @param sentence for whoever sent it, with places for the values; its German stands in {@code problems-de.txt}
 */
public record WhyForeign(String sentence, List<String> values) {
    static WhyForeign of(String sentence, String... values) {
        return new WhyForeign(sentence, List.of(values));
    }
}
