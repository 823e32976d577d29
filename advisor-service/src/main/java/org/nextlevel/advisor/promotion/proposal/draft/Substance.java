package org.nextlevel.advisor.promotion.proposal.draft;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.nextlevel.advisor.copy.wording.Amounts;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;

/** How much a piece of evidence gives a proposal to say; the most first. */
enum Substance {
    /** A number says what came of it, beside it or in its own sentence. */
    RESULT,
    /** It says what was done. */
    WORK,
    /** It says so little that it is filler beside anything else: few words, and nobody who confirms them. */
    BRIEF,
    /** It says that somebody was there, and not what came of it. */
    PRESENCE;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern BEING_THERE = Pattern.compile(
            "^\\W*(?:I |have |ich |habe )*(?:looked (?:at|into|through)|(?:talked|spoke|met|chatted|sat) (?:with|to|in)|attended|joined|read|watched|visited"
                    + "|listened|updated|checked|discussed|participated|took part|was (?:at|in|present)|thought about|tried|began|started to)\\b"
                    + "|\\b(?:angeschaut|angesehen|teilgenommen|gelesen|gesprochen|besprochen|besucht|aktualisiert|zugehört|zugeschaut|unterhalten"
                    + "|dabei gewesen|versucht)\\W*$",
            FLAGS);

    private static final Set<UnicodeScript> SYLLABIC =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final int FEW_WORDS = 5;
    private static final int FEW_LETTERS = 30;

    /** @param wording null while its words are not known */
    static Substance of(EvidenceForRequirement piece, EvidenceWording wording) {
        if (wording == null) {
            return piece.quantified() ? RESULT : WORK;
        }
        return of(wording, piece.confirmed());
    }

    /** @param confirmed whether somebody else confirms it, who may know more of it than its few words say */
    private static Substance of(EvidenceWording wording, boolean confirmed) {
        String summary = wording.summary().strip();
        if (!wording.metrics().isEmpty()) {
            return RESULT;
        }
        boolean wasThere = BEING_THERE.matcher(summary).find();
        if (Amounts.areIn(summary)) {
            return wasThere && isShort(summary) ? PRESENCE : RESULT;
        }
        if (wasThere) {
            return PRESENCE;
        }
        boolean isTold = wording.narrative() != null && !wording.narrative().isBlank();
        return isShort(summary) && !confirmed && !isTold ? BRIEF : WORK;
    }

    private static boolean isShort(String text) {
        return text.split("\\s+").length <= FEW_WORDS && letters(text) <= FEW_LETTERS;
    }

    /** A Chinese or Japanese character says as much as several letters. */
    private static int letters(String text) {
        return text.codePoints()
                .map(point -> SYLLABIC.contains(UnicodeScript.of(point)) ? 4 : 1)
                .sum();
    }
}
