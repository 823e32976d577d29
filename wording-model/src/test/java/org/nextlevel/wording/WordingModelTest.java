package org.nextlevel.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.wording.embedding.Likeness;

@Tag("M9.6")
class WordingModelTest {
    private final WordingModel model = new WordingModel();

    @Test
    void whatMeansTheSameIsMoreLikeThanWhatDoesNot() {
        List<float[]> vectors = model.vectors(List.of("Staff your team", "Hiring", "Budget"));
        assertThat(Likeness.of(vectors.get(0), vectors.get(1)))
                .isGreaterThan(Likeness.of(vectors.get(0), vectors.get(2)));
    }

    @Test
    void aVectorHasLengthOneAndIsTheSameEachTime() {
        float[] vector = model.vectors(List.of("Mentored 3 people")).getFirst();
        assertThat(Likeness.of(vector, vector)).isCloseTo(1, within(1e-6));
        assertThat(model.vectors(List.of("Hiring", "Mentored  3 people ")).get(1))
                .isEqualTo(vector);
    }

    @Test
    void nothingHasAVectorToo() {
        assertThat(model.vectors(List.of())).isEmpty();
        assertThat(model.vectors(List.of(" "))).hasSize(1);
    }
}
