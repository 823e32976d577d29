package org.nextlevel.framework.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.framework.posting.PostingPayload.PostingRequirement;
import org.nextlevel.framework.posting.matching.MatchedPosting;
import org.nextlevel.framework.posting.sentence.PostingDecision;
import org.nextlevel.framework.posting.sentence.PostingSentence;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Aggregate;

/** A job posting that an employee aims at, and what its sentences ask for. Nobody but its owner knows of it. */
@Entity
public class Posting extends Aggregate {
    @Id
    private UUID id;

    private UUID ownerId;

    /** The user name of the owner, in rows of 0.2.0 that were not adopted yet; otherwise null; read by queries alone. */
    @SuppressWarnings("UnusedVariable")
    private String owner;

    private UUID frameworkId;
    private int frameworkVersion;
    private String title;
    private String company;
    private String url;
    private String text;
    private String sha256;
    private String model;
    private double threshold;
    private Instant postedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PostingSentence> sentences;

    protected Posting() {}

    Posting(UUID owner, AddPostingRequest request, MatchedPosting matched, Instant at) {
        this.id = UUID.randomUUID();
        this.ownerId = owner;
        this.frameworkId = matched.frameworkId();
        this.frameworkVersion = matched.frameworkVersion();
        PostingSource source = request.source();
        this.title = request.title();
        this.company = source == null ? null : source.company();
        this.url = source == null ? null : source.url();
        this.text = matched.text();
        this.sha256 = matched.sha256();
        this.model = matched.model();
        this.threshold = matched.threshold();
        this.postedAt = at;
        this.sentences = List.copyOf(matched.sentences());
    }

    /**
     * Takes what the owner decided about a sentence; a later decision replaces it.
     *
     * @param number from 1
     */
    void decide(int number, PostingDecision decision) {
        List<PostingSentence> changed = new ArrayList<>(sentences);
        changed.set(number - 1, sentence(number).decided(decision));
        sentences = List.copyOf(changed);
    }

    /**
     * The sentence of a number, from 1.
     *
     * @throws NotFound when it has fewer
     */
    PostingSentence sentence(int number) {
        if (number < 1 || number > sentences.size()) {
            throw new NotFound("sentence", number);
        }
        return sentences.get(number - 1);
    }

    /** What the owner confirmed that the sentences ask for, each once, in the order of the text. */
    List<PostingRequirement> requirements() {
        return sentences.stream()
                .map(PostingSentence::decision)
                .filter(Objects::nonNull)
                .flatMap(decision -> decision.asked().stream())
                .map(asked -> new PostingRequirement(asked.competency(), asked.level()))
                .distinct()
                .toList();
    }

    /** Its owner turned out to be this person. */
    public void belongsTo(UUID person) {
        ownerId = person;
        owner = null;
    }

    boolean isOf(UUID person, UUID framework) {
        return person.equals(ownerId) && frameworkId.equals(framework);
    }

    UUID id() {
        return id;
    }

    /** The owner's employee id; null until it is known whose it is. */
    UUID ownerId() {
        return ownerId;
    }

    public UUID frameworkId() {
        return frameworkId;
    }

    /** The number of the version that the posting was matched with, and stays with. */
    int frameworkVersion() {
        return frameworkVersion;
    }

    String title() {
        return title;
    }

    /** Where the posting was found; null when nothing is known of it. */
    PostingSource source() {
        return company == null && url == null ? null : new PostingSource(company, url);
    }

    String text() {
        return text;
    }

    String sha256() {
        return sha256;
    }

    String model() {
        return model;
    }

    double threshold() {
        return threshold;
    }

    Instant postedAt() {
        return postedAt;
    }

    List<PostingSentence> sentences() {
        return sentences;
    }
}
