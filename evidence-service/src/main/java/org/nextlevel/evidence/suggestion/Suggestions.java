package org.nextlevel.evidence.suggestion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.suggestion.period.Periods;
import org.nextlevel.evidence.suggestion.quantity.Quantities;
import org.nextlevel.evidence.suggestion.wording.ComputeVectors;
import org.nextlevel.evidence.suggestion.wording.KnownWordings;
import org.nextlevel.evidence.suggestion.wording.WordedVersion;
import org.nextlevel.wording.WordingModel;

/**
 * Reads a text for what it seems to say. The same text, position and day give the same while the framework stays the
 * same. Nothing leaves this machine, and nothing is stored (M9.6).
 */
@ApplicationScoped
public class Suggestions {
    /** The score from which a competency is suggested; benchmarks/README.md tells what speaks for it. */
    static final double THRESHOLD = 0.4;

    private static final int MOST = 3;
    private static final Suggested.SuggestionProvenance PROVENANCE =
            new Suggested.SuggestionProvenance(WordingModel.NAME, THRESHOLD);
    /** Vectors that are kept, about 1.6 kB each: those of some hundred usual frameworks. */
    private static final long KEPT = 20_000;

    private final KnownWordings known;
    private final ComputeVectors frameworks;
    private final WordingModel model;
    private final Cache<WordedVersion, CompetencyRanking> rankings = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((WordedVersion _, CompetencyRanking ranking) -> ranking.size())
            .build();

    Suggestions(KnownWordings known, ComputeVectors frameworks, WordingModel model) {
        this.known = known;
        this.frameworks = frameworks;
        this.model = model;
    }

    /**
     * What a text of the current tenant's employee suggests. Best called where no transaction is open: reading a sentence
     * takes some milliseconds, and the first {@value TextSentence#MOST} sentences are read.
     *
     * @param position what the employee is: the framework's competencies are suggested, at the level that comes next
     * @param loggedOn the day from which "last month" is seen
     */
    public Suggested of(String text, Position position, LocalDate loggedOn) {
        return new Suggested(
                competencies(text, position.framework(), position.level()),
                Periods.of(text, loggedOn),
                Quantities.of(text),
                PROVENANCE);
    }

    /**
     * The competency of a framework's latest version that each demand is likest to, in their order; empty where none is like
     * enough. Best called where no transaction is open, as {@link #of}.
     *
     * @param framework its key; where none is known, nothing is suggested
     * @param level key of the level that is asked for
     */
    public List<Optional<SuggestedCompetency>> meantBy(List<String> demands, String framework, String level) {
        return demands.stream()
                .map(demand -> competencies(demand, framework, level).stream().findFirst())
                .toList();
    }

    /** How the competencies are found. */
    public static Suggested.SuggestionProvenance provenance() {
        return PROVENANCE;
    }

    private List<SuggestedCompetency> competencies(String text, String framework, String level) {
        return known
                .findLatest(framework)
                .map(version -> rankings.get(version, _ -> new CompetencyRanking(frameworks.word(version.framework()))))
                .map(ranking -> ranking.rank(framework, level, read(text, model)))
                .stream()
                .flatMap(List::stream)
                .filter(one -> one.score() >= THRESHOLD)
                .limit(MOST)
                .toList();
    }

    static List<CompetencyRanking.ReadSentence> read(String text, WordingModel model) {
        List<TextSentence> sentences = TextSentence.of(text);
        List<float[]> vectors =
                model.vectors(sentences.stream().map(TextSentence::text).toList());
        List<CompetencyRanking.ReadSentence> read = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TextSentence sentence = sentences.get(i);
            read.add(new CompetencyRanking.ReadSentence(sentence, vectors.get(i), WorkThemes.of(sentence.text())));
        }
        return read;
    }
}
