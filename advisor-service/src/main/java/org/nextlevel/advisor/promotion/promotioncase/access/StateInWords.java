package org.nextlevel.advisor.promotion.promotioncase.access;

import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.sentence.Language;

/** States of a case as people say them, as they stand after "the case" and after "solange der Fall". */
public final class StateInWords {
    private StateInWords() {}

    /** The words for a state; never null. */
    public static String of(CaseState state, Language language) {
        return switch (language) {
            case EN -> english(state);
            case DE -> german(state);
        };
    }

    private static String english(CaseState state) {
        return switch (state) {
            case PREPARING -> "is being prepared";
            case ASKED -> "waits for an answer";
            case ANSWERED -> "has an answer";
            case AGREED -> "has an agreed plan";
            case APPEALED -> "waits for HR to look at the answer again";
            case SUBMITTED -> "is with HR";
            case PROMOTED -> "has led to a promotion";
            case FOLLOW_THROUGH -> "is in the first 90 days";
            case COMPLETED -> "is completed";
            case CLOSED -> "is closed";
        };
    }

    private static String german(CaseState state) {
        return switch (state) {
            case PREPARING -> "vorbereitet wird";
            case ASKED -> "auf eine Antwort wartet";
            case ANSWERED -> "eine Antwort hat";
            case AGREED -> "einen vereinbarten Plan hat";
            case APPEALED -> "darauf wartet, dass HR die Antwort noch einmal ansieht";
            case SUBMITTED -> "bei HR liegt";
            case PROMOTED -> "zu einer Beförderung geführt hat";
            case FOLLOW_THROUGH -> "in den ersten 90 Tagen ist";
            case COMPLETED -> "abgeschlossen ist";
            case CLOSED -> "geschlossen ist";
        };
    }
}
