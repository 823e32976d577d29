package org.nextlevel.framework.posting.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.framework.ReadSentence;

/** Compares sentences with the competencies of a published version (M2.4). Nothing of either leaves this machine. */
@ApplicationScoped
class MatchSentences {
    /** So many vectors stay in memory, about 1.6 kB each: those of some hundred usual frameworks. */
    private static final long MOST_VECTORS = 20_000;

    private final WordingModel model;
    /** A published version never changes, so neither do its vectors. */
    private final Cache<VersionKey, VersionWordings> known = Caffeine.newBuilder()
            .maximumWeight(MOST_VECTORS)
            .weigher((VersionKey _, VersionWordings wordings) ->
                    wordings.framework().vectors().size())
            .build();

    MatchSentences(WordingModel model) {
        this.model = model;
    }

    private record VersionKey(UUID framework, int number) {}

    /** What provenance calls the model. */
    String model() {
        return model.name();
    }

    /** What each sentence is like, in their order, however little; the caller sets the threshold. */
    List<SentenceMatches> match(UUID framework, FrameworkVersion version, List<String> sentences) {
        VersionWordings wordings = known.get(
                new VersionKey(framework, version.number()), _ -> VersionWordings.of(version.document(), model));
        return ReadSentence.of(sentences, model).stream().map(wordings::matches).toList();
    }
}
