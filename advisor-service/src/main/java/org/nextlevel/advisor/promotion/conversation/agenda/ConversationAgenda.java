package org.nextlevel.advisor.promotion.conversation.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.document.format.Markdown;

/** The course of a conversation (M6.2): six parts, in the order in which they are spoken. */
public record ConversationAgenda(
        @Schema(examples = "Emma Winter and Mia Sommer: the way to Senior Engineer")
        String title,

        List<ConversationSection> parts) {
    /** What a part is about. */
    enum ConversationTopic {
        APPRECIATION,
        GOAL,
        CASE,
        FEEDBACK,
        TIMELINE,
        THANKS
    }

    /**
     * A part of the conversation.
     *
     * @param items one a line; mostly empty
     */
    record ConversationSection(
            ConversationTopic topic,

            @Schema(examples = "What I already do at that level")
            String title,

            @Schema(
                    examples =
                            "What I have shared shows 5 of 7 requirements of Senior Engineer. My strongest examples:")
            String text,

            List<ConversationLine> items) {}

    /**
     * A line of a part.
     *
     * @param evidenceId the piece that it speaks of; absent for none
     * @param on the day that it names; absent for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConversationLine(
            @Schema(examples = "Mentoring: Guided two new colleagues through their first release (May 2026)")
            String text,

            @Nullable UUID evidenceId,
            @Nullable LocalDate on) {}

    /** The same as Markdown (CommonMark). */
    public String markdown() {
        return parts.stream()
                .map(part -> "## %s\n\n%s\n%s"
                        .formatted(
                                Markdown.escaped(part.title()),
                                Markdown.escaped(part.text()),
                                part.items().stream()
                                        .map(item -> "\n- " + Markdown.escaped(item.text()))
                                        .collect(Collectors.joining())))
                .map(part -> part.strip() + "\n")
                .collect(Collectors.joining("\n", "# %s\n\n".formatted(Markdown.escaped(title)), ""));
    }

    /** The titles alone, numbered. */
    public static String numbered(List<String> titles) {
        return IntStream.range(0, titles.size())
                .mapToObj(at -> "%d. %s".formatted(at + 1, titles.get(at)))
                .collect(Collectors.joining("\n"));
    }
}
