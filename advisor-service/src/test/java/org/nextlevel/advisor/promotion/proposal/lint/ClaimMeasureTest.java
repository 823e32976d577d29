package org.nextlevel.advisor.promotion.proposal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nextlevel.advisor.copy.wording.Amounts;

/** The table says for each claim what to measure it in; NONE where it says an amount already. */
@Tag("M4.4")
class ClaimMeasureTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "/claim-measures.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true)
    void aVersionARoomOrRoundTheClockIsNoMeasureAndTheRightUnitIsAskedFor(String claim, String measure) {
        String asked = Amounts.areIn(claim) ? "NONE" : ClaimMeasure.of(claim).name();
        assertThat(asked).isEqualTo(measure);
    }
}
