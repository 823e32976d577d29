package org.nextlevel.evidence.evidence.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.evidence.evidence.content.EvidenceKind;

@Tag("M3.3")
class WorkKindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Led the migration project with 5 engineers     | PROJECT        | migration
        Mentored 3 junior developers                   | MENTORING      | Mentored
        Owned the technical roadmap for our product    | STRATEGY       | roadmap
        Cut the nightly build from 40 to 12 minutes    | RESULT         | Cut
        Introduced a weekly reading group              | INITIATIVE     | Introduced
        Responsible for the on-call rota of the plant  | RESPONSIBILITY | Responsible
        Owned the help desk                            | RESPONSIBILITY | Owned
        Shipped the new checkout                       | PROJECT        | Shipped
        """)
    void theLikeliestKindIsReadWhereItStands(String text, EvidenceKind kind, String word) {
        SuggestedKind first = WorkKinds.of(text).getFirst();
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(text.substring(first.start(), first.end())).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"Presented our architecture to the CTO and board", "The executive cutlery was shared", "Lunch was good"
    })
    void whereNoWordSaysSoThereIsNone(String text) {
        assertThat(WorkKinds.of(text)).isEmpty();
    }
}
