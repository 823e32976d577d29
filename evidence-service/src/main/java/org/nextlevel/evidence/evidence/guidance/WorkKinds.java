package org.nextlevel.evidence.evidence.guidance;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.evidence.evidence.content.EvidenceKind;

/** Reads from English words what sort of work a text tells of: the same text always gives the same. */
final class WorkKinds {
    private static final int MOST = 2;

    private static final List<Cue> CUES = List.of(
            clear(
                    EvidenceKind.MENTORING,
                    "mentor\\w*|coach(?:ed|es|ing)?|tutor(?:ed|ing)?|onboard(?:ed|ing)|apprentices?|interns?"),
            clear(EvidenceKind.STRATEGY, "strateg\\w+|road ?maps?|vision|long-term|multi-year|north star"),
            clear(
                    EvidenceKind.INITIATIVE,
                    "initiat\\w+|introduc(?:ed|ing)|propos(?:ed|ing)|founded|established|pioneered|set up|kicked off|started|unasked|volunteer\\w*|own accord"),
            clear(
                    EvidenceKind.RESULT,
                    "cut|reduc(?:ed|ing)|increas(?:ed|ing)|rais(?:ed|ing)|improv(?:ed|ing)|sav(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing)|lower(?:ed|ing)|boost(?:ed|ing)|grew|sped up|shortened|eliminat(?:ed|ing)"),
            clear(EvidenceKind.PROJECT, "projects?|migrat\\w+|roll-?outs?|programmes?|cutover|go-live"),
            clear(
                    EvidenceKind.RESPONSIBILITY,
                    "responsib\\w+|in charge of|accountable|answer(?:ed|able)? for|took over|on-call|acting"),
            faint(EvidenceKind.MENTORING, "train(?:ed|ing)|taught|paired|juniors?|feedback"),
            faint(EvidenceKind.STRATEGY, "direction|objectives|prioriti[sz]ed"),
            faint(EvidenceKind.RESULT, "percent|%|won|fewer|faster"),
            faint(EvidenceKind.PROJECT, "launched|shipped|delivered|released|built|rebuilt|led|implemented|replaced"),
            faint(EvidenceKind.RESPONSIBILITY, "own(?:ed|s|ing)?|managed?|ran|maintain(?:ed|ing)?"));

    private WorkKinds() {}

    /** @param clear whether it says so by itself */
    private record Cue(EvidenceKind kind, boolean clear, Pattern words) {}

    private record Found(SuggestedKind suggested, boolean clear) {}

    /** The kinds that words speak for, at most two: clear words before faint ones, then as the text names them. */
    static List<SuggestedKind> of(String text) {
        List<Found> found = new ArrayList<>();
        for (Cue cue : CUES) {
            Matcher words = cue.words().matcher(text);
            if (words.find()) {
                found.add(new Found(new SuggestedKind(cue.kind(), words.start(), words.end()), cue.clear()));
            }
        }
        Set<EvidenceKind> seen = EnumSet.noneOf(EvidenceKind.class);
        return found.stream()
                .sorted(Comparator.comparing((Found one) -> !one.clear())
                        .thenComparing(one -> one.suggested().start()))
                .map(Found::suggested)
                .filter(one -> seen.add(one.kind()))
                .limit(MOST)
                .toList();
    }

    private static Cue clear(EvidenceKind kind, String words) {
        return new Cue(kind, true, pattern(words));
    }

    private static Cue faint(EvidenceKind kind, String words) {
        return new Cue(kind, false, pattern(words));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<!\\w)(?:" + words + ")(?!\\w)", CASE_INSENSITIVE);
    }
}
