package org.nextlevel.testkit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M9.7")
class PlainWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Still INSUFFICIENT_EVIDENCE: Design is shown.",
                "Design is DEMONSTRATED.",
                "This cannot be done while the case is PREPARING.",
                "One more piece at senior-1 would do.",
                "It shows senior.delivery already.",
                "Its attestedShare is too small.",
                "The first 90 days as  are running.",
                "You became {currentLevel} today.",
                "It lacks %s.",
                "It lacks null.",
                "It lacks .",
                "It lacks Design , and more.",
                "You had a win ().",
                "Confirmed by 0199a4f3-11d0-7c55-8a11-5b0c2a9be6a1.",
                "It was agreed to come back to it on 2026-12-01.",
                "Zugrunde liegt ein Beleg aus dem Monat 2026-03.",
                "Damit ist deine Rolle beschrieben.",
                "Du zeigst 3 von 5 Anforderungen.",
                "It took 1 months.",
                "1 bestätigte Belege zeigen es."
            })
    void whatProgramsSayOrLeaveBehindIsFound(String sentence) {
        assertThat(PlainWords.faults(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You show 7 of 9 requirements of Senior Engineer 1, of which 3 of 5 are new or raised at this level.",
                "From 1 October 2026 on it is better: then ask.",
                "Ab dem 1. Oktober 2026 ist es besser: dann fragen.",
                "HR says so; the HR system too (24/7).",
                "Offer your help with 'OPERATIONS at ops-1'.",
                "Jetzt fragen: Nichts Bekanntes steht im Weg, und 1,5 Mio. EUR sind da …",
                "You have 11 months and 21 pieces."
            })
    void whatPeopleSayIsNot(String sentence) {
        assertThat(PlainWords.faults(sentence)).isEmpty();
    }

    @Test
    void anAnswerIsLookedThrough() throws Exception {
        var answer = new ObjectMapper().readTree("""
                {"verdict": "NEARLY", "headline": "You are NEARLY.", "gaps": [{"sentence": "It lacks  Design."}],
                 "summary": "My own  WORDS of ops-1", "detail": "No HIRING_FREEZE is known.", "items": [{"rule": "x", "text": "At senior-1."}]}""");
        assertThat(SentencesOfAnswer.faults(answer))
                .containsExactly(
                        "headline has a constant: 'NEARLY' in \"You are NEARLY.\"",
                        "sentence has two blanks in a row: '  ' in \"It lacks  Design.\"",
                        "told by a rule has a key: 'senior-1' in \"At senior-1.\"");
    }

    @Test
    void aKeyIsFoundWhereTheThingHasAName() throws Exception {
        var answer = new ObjectMapper().readTree("""
                {"target": {"key": "senior", "name": "Senior Engineer"}, "gaps": [
                {"competency": {"key": "delivery", "name": "Gets it done"}, "sentence": "One more piece would show delivery."},
                {"competency": {"key": "talk", "name": "Small talk"}, "sentence": "Small talk at Senior Engineer is missing, 'talk' too."},
                {"sentence": "The senior who saw it may confirm it: ask a well-delivery-known person."}]}""");
        assertThat(SentencesOfAnswer.faults(answer))
                .containsExactly(
                        "sentence has the key of Gets it done: 'delivery' in \"One more piece would show delivery.\"",
                        "sentence has the key of Senior Engineer: 'senior' in \"The senior who saw it may confirm it: ask a well-delivery-known person.\"");
    }

    @Test
    void whyNothingCanBeDoneNowIsSaidInWordsWhileARequestMayBeToldConstants() throws Exception {
        String problem = "{\"status\": %d, \"detail\": \"The case is PREPARING; write {target} and nothing else.\"}";
        assertThat(SentencesOfAnswer.faults(new ObjectMapper().readTree(problem.formatted(409))))
                .hasSize(1)
                .allSatisfy(fault -> assertThat(fault).contains("PREPARING"));
        assertThat(SentencesOfAnswer.faults(new ObjectMapper().readTree(problem.formatted(422))))
                .isEmpty();
    }
}
