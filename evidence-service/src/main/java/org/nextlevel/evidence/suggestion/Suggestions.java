package org.nextlevel.evidence.suggestion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.evidence.suggestion.period.Periods;
import org.nextlevel.evidence.suggestion.quantity.Quantities;
import org.nextlevel.evidence.suggestion.wording.ComputeVectors;
import org.nextlevel.evidence.suggestion.wording.WordedVersion;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.framework.ReadSentence;
import org.nextlevel.wording.language.UnreadLanguage;

/**
 * Reads a text for what it seems to say. The same text, position and day give the same while the framework stays the
 * same. Nothing leaves this machine, and nothing is stored (M9.6).
 */
@ApplicationScoped
public class Suggestions {
    /** The score from which something is suggested at all; benchmarks/README.md tells what speaks for it. */
    static final double THRESHOLD = 0.38;
    /** What is less likely than this share of the likeliest is not suggested beside it. */
    private static final double BESIDE = 0.1;

    private static final int MOST = 3;
    /** Vectors that are kept, about 1.6 kB each: those of some hundred usual frameworks. */
    private static final long KEPT = 20_000;

    private final KnownFrameworks known;
    private final ComputeVectors frameworks;
    private final WordingModel model;
    private final Cache<WordedVersion, CompetencyRanking> rankings = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((WordedVersion _, CompetencyRanking ranking) -> ranking.size())
            .build();

    Suggestions(KnownFrameworks known, ComputeVectors frameworks, WordingModel model) {
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
        return of(text, position, known.findByKey(position.framework()), loggedOn);
    }

    /**
     * The same for whom the framework is at hand.
     *
     * @param framework the latest version that is known of the position's framework; empty for none
     */
    public Suggested of(String text, Position position, Optional<KnownFramework> framework, LocalDate loggedOn) {
        List<CompetencyRanking.PlacedSentence> sentences = read(text, model);
        Optional<CompetencyRanking> ranking = framework.flatMap(this::ranking);
        return new Suggested(
                ranking.map(one -> ranked(one, position.framework(), position.level(), sentences))
                        .orElse(List.of()),
                Periods.of(text, loggedOn),
                Quantities.of(text),
                unread(ranking, sentences),
                provenance());
    }

    /**
     * The competency of a framework's latest version that each demand is likest to, in their order; none where none is like
     * enough. Best called where no transaction is open, as {@link #of}.
     *
     * @param framework its key; where none is known, nothing is suggested
     * @param level key of the level that is asked for
     */
    public List<MeantCompetency> meantBy(List<String> demands, String framework, String level) {
        Optional<CompetencyRanking> ranking = known.findByKey(framework).flatMap(this::ranking);
        return demands.stream()
                .map(demand -> {
                    List<CompetencyRanking.PlacedSentence> sentences = read(demand, model);
                    return new MeantCompetency(
                            ranking.stream()
                                    .flatMap(one -> ranked(one, framework, level, sentences).stream())
                                    .findFirst(),
                            unread(ranking, sentences).stream().findFirst());
                })
                .toList();
    }

    /** How the competencies are found. */
    public Suggested.SuggestionProvenance provenance() {
        return new Suggested.SuggestionProvenance(model.name(), THRESHOLD);
    }

    /** Empty where the version was published before wordings were told. */
    private Optional<CompetencyRanking> ranking(KnownFramework framework) {
        return Optional.ofNullable(rankings.get(
                new WordedVersion(framework.id(), framework.number()),
                _ -> frameworks.find(framework.id()).map(CompetencyRanking::new).orElse(null)));
    }

    private static List<SuggestedCompetency> ranked(
            CompetencyRanking ranking,
            String framework,
            String level,
            List<CompetencyRanking.PlacedSentence> sentences) {
        return likely(ranking.rank(framework, level, sentences)).toList();
    }

    /** The languages of sentences that neither the model nor shipped words read, nor the framework's own. */
    private static List<UnreadLanguage> unread(
            Optional<CompetencyRanking> ranking, List<CompetencyRanking.PlacedSentence> sentences) {
        return sentences.stream()
                .map(CompetencyRanking.PlacedSentence::read)
                .filter(one -> !one.isRead())
                .map(ReadSentence::language)
                .distinct()
                .filter(language -> ranking.stream().noneMatch(one -> one.hasWordsIn(language)))
                .map(UnreadLanguage::of)
                .toList();
    }

    /** Of ranked competencies those that are suggested. */
    static Stream<SuggestedCompetency> likely(List<SuggestedCompetency> ranked) {
        if (ranked.isEmpty() || ranked.getFirst().score() < THRESHOLD) {
            return Stream.of();
        }
        double least = BESIDE * odds(ranked.getFirst());
        return ranked.stream().limit(MOST).filter(one -> odds(one) >= least);
    }

    /** How many times likelier than nothing. */
    private static double odds(SuggestedCompetency one) {
        return one.score() / (1 - one.score());
    }

    static List<CompetencyRanking.PlacedSentence> read(String text, WordingModel model) {
        List<TextSentence> sentences = TextSentence.of(text);
        List<ReadSentence> read =
                ReadSentence.of(sentences.stream().map(TextSentence::text).toList(), model);
        return IntStream.range(0, read.size())
                .mapToObj(i -> new CompetencyRanking.PlacedSentence(sentences.get(i), read.get(i)))
                .toList();
    }
}
