package org.nextlevel.advisor.promotion.proposal.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.nextlevel.advisor.promotion.proposal.content.ProposalConfirmer.ConfirmerRelation;

/** The words of a document that are neither the owner's nor headings. */
record DocumentLabels(
        Locale language,
        String byDay,
        String value,
        String ask,
        String from,
        String version,
        Map<ConfirmerRelation, String> relations) {
    private static final DocumentLabels ENGLISH = new DocumentLabels(
            Locale.UK,
            "By day %d: %s",
            "Added value: %s",
            "I ask for the title %s.",
            "I ask for the title %s, from %s.",
            "%s, version %d",
            Map.of(
                    ConfirmerRelation.MANAGER, "direct manager",
                    ConfirmerRelation.ABOVE, "manager further up",
                    ConfirmerRelation.PEER, "same team or department",
                    ConfirmerRelation.REPORT, "in my team"));
    private static final DocumentLabels GERMAN = new DocumentLabels(
            Locale.GERMANY,
            "Bis Tag %d: %s",
            "Mehrwert: %s",
            "Ich bitte um den Titel %s.",
            "Ich bitte um den Titel %s, ab %s.",
            "%s, Version %d",
            Map.of(
                    ConfirmerRelation.MANAGER, "direkte Führungskraft",
                    ConfirmerRelation.ABOVE, "höhere Führungskraft",
                    ConfirmerRelation.PEER, "aus demselben Team oder Bereich",
                    ConfirmerRelation.REPORT, "aus meinem Team"));

    static DocumentLabels in(Locale language) {
        return language.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Somebody with what they are to the owner, where that says something. */
    String confirmer(String name, ConfirmerRelation relation) {
        String label = relation == null ? null : relations.get(relation);
        return label == null ? name : name + ", " + label;
    }

    /** Null while neither is said. */
    String ask(String title, LocalDate from) {
        if (title == null || from == null) {
            return title == null ? null : ask.formatted(title);
        }
        return this.from.formatted(
                title,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(from));
    }
}
