package org.nextlevel.framework.drawing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.CompetencyOrigin;
import org.nextlevel.framework.document.CompetencyWords;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.document.source.MadeKey;
import org.nextlevel.framework.library.CompetencyLibrary;
import org.nextlevel.framework.list.ListedCompetency;
import org.nextlevel.kit.guess.Guess;

/** A draft to which competencies of a library are added, and what is assumed by that. */
final class DrawnCompetencies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CompetencyLibrary library;
    private final FrameworkDocument draft;
    private final List<Competency> added = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Guess> guesses = new ArrayList<>();

    DrawnCompetencies(FrameworkDocument draft, CompetencyLibrary library) {
        this.draft = draft;
        this.library = library;
        draft.competencies().forEach(one -> taken.add(one.key().toLowerCase(Locale.ROOT)));
    }

    void add(ListedCompetency listed) {
        if (draft.competencies().stream().anyMatch(one -> isOf(one.origin(), listed))) {
            guesses.add(Guess.ofAll(
                    "REPEATED", null, "'%s' was drawn before, and stays as it is in the draft.", listed.name()));
            return;
        }
        String key = MadeKey.free(
                MadeKey.of(listed.name(), "competency-" + (draft.competencies().size() + added.size() + 1)), taken);
        if (!key.equals(MadeKey.hyphenated(listed.name()))) {
            guesses.add(Guess.ofAll("KEY", null, "'%s' has the key '%s', which no other has.", listed.name(), key));
        }
        added.add(new Competency(
                key, listed.name(), null, listed.description(), List.of(), List.of(), words(listed), origin(listed)));
        guesses.add(Guess.ofAll(
                "NOT_LEVELLED",
                null,
                "No level expects anything of '%s' yet: the draft cannot be published before one does.",
                listed.name()));
    }

    /** The draft with them. */
    DocumentSource source() {
        ObjectNode tree = JSON.valueToTree(draft);
        added.forEach(one -> tree.withArrayProperty("competencies").add(JSON.<ObjectNode>valueToTree(one)));
        return DocumentSource.of(tree);
    }

    List<Guess> guesses() {
        return List.copyOf(guesses);
    }

    private boolean isOf(CompetencyOrigin origin, ListedCompetency listed) {
        return origin != null
                && origin.library().equals(library.key())
                && origin.id().equals(listed.id());
    }

    private CompetencyOrigin origin(ListedCompetency listed) {
        return new CompetencyOrigin(
                library.key(),
                listed.id(),
                library.name(),
                library.release(),
                library.licence(),
                library.attribution());
    }

    private List<CompetencyWords> words(ListedCompetency listed) {
        List<String> words = listed.synonyms().stream()
                .filter(CompetencyWords::isWord)
                .limit(CompetencyWords.MOST)
                .toList();
        int left = listed.synonyms().size() - words.size();
        if (left > 0) {
            guesses.add(Guess.ofAll(
                    "WORDS",
                    null,
                    "%d synonyms of '%s' cannot be words of a competency, which have 3 to 80 characters and no asterisk; they are left out.",
                    left,
                    listed.name()));
        }
        return words.isEmpty() ? List.of() : List.of(new CompetencyWords(library.language(), words));
    }
}
