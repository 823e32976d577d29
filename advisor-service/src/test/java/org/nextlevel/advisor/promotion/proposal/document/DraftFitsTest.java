package org.nextlevel.advisor.promotion.proposal.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.promotion.proposal.draft.DraftProposal;
import org.nextlevel.advisor.promotion.proposal.draft.ProposalDraft;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.font.PaperFonts;
import org.nextlevel.document.format.Pdf;
import org.nextlevel.testkit.seed.Seeds;

/** Whatever a draft is made from, two pages hold it as it is made. */
@Tag("M4.1")
@Tag("M4.2")
class DraftFitsTest {
    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final PaperFonts FONTS = PaperFonts.shipped();

    /** Each one is laid out several times. */
    static LongStream seeds() {
        return Seeds.all().filter(seed -> seed % 10 == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoPagesHoldTheDraftAndItSaysSomethingWhereThereIsSomething(long seed) {
        var any = new AnyDraft(seed);
        ProposalDraft draft = any.drafted(tried -> Pdf.fits(written(any, tried), FONTS));

        assertThat(Pdf.pages(written(any, draft), FONTS)).isBetween(1, 2);
        assertThat(RULES.validate(draft.content())).isEmpty();
        assertThat(draft.content().claims().isEmpty())
                .isEqualTo(DraftProposal.wordsNeeded(any.facts()).isEmpty());
        assertThat(draft.citations()).hasSameSizeAs(draft.content().cited());
    }

    private static ProposalDocument written(AnyDraft any, ProposalDraft draft) {
        return WriteDocument.of(any.edition(draft), any.language(), any.names());
    }
}
