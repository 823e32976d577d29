package org.nextlevel.advisor.promotion.proposal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M4.5")
class ProposalFontsTest {
    @Test
    void whatIsPrintedAtTheStartReadsTheFontsThatEverybodyGets() {
        var fonts = new ProposalFonts(Optional.empty());

        fonts.warmUp();

        assertThat(fonts.all()).isSameAs(fonts.all());
        assertThat(fonts.all().missing("Ä")).isEmpty();
    }
}
