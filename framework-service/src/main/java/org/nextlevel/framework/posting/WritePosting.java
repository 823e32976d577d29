package org.nextlevel.framework.posting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.posting.matching.MatchedPosting;
import org.nextlevel.framework.posting.sentence.DecideSentenceRequest;
import org.nextlevel.framework.posting.sentence.PostingDecision;
import org.nextlevel.framework.posting.sentence.PostingSentence;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.problem.NotFound;

/** Shows a posting to its owner, and all that changes it: each change and its event are one transaction. */
@ApplicationScoped
public class WritePosting {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final Postings postings;
    private final Outbox outbox;
    private final Clock clock;

    WritePosting(Frameworks frameworks, FrameworkVersions versions, Postings postings, Outbox outbox, Clock clock) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.postings = postings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A request with what was made of it beforehand, outside the transaction: matching takes a second at times, and a
     * connection must not wait for it.
     *
     * @param matched no part of the request, hence not of what an {@code Idempotency-Key} is compared by
     */
    record MatchedRequest(
            AddPostingRequest request, @JsonIgnore MatchedPosting matched) {}

    /** @throws NotFound when the owner has no such posting */
    @Transactional
    PostingView read(UUID owner, String key, UUID id) {
        Framework framework = frameworks.requireByKey(key);
        return view(framework, postings.require(owner, framework, id));
    }

    /** Adds a posting. Nothing of it counts yet, so that no copy needs it: only its owner's screens are told. */
    @Transactional
    @Idempotent
    RestResponse<PostingView> add(UUID owner, String key, MatchedRequest matched) {
        Framework framework = frameworks.requireByKey(key);
        var posting = new Posting(owner, matched.request(), matched.matched(), clock.instant());
        postings.persistAndFlush(posting);
        tell(PostingEvent.Type.POSTING_ADDED, PostingPayload.of(posting, key));
        return Answer.created(PostingView.path(key, posting), view(framework, posting), posting.version());
    }

    /** Confirms what a sentence asks for, or refuses it; the same decision again changes nothing. */
    @Transactional
    PostingView decide(UUID owner, String key, UUID id, int number, String ifMatch, DecideSentenceRequest request) {
        Framework framework = frameworks.requireByKey(key);
        Posting posting = postings.require(owner, framework, id);
        PostingSentence sentence = posting.sentence(number);
        ETag.requireMatch(ifMatch, posting.version());
        var document = versions.require(framework, posting.frameworkVersion()).document();
        PostingDecision decision = PostingDecision.of(request, sentence.suggestions(), document);
        if (!decision.equals(sentence.decision())) {
            posting.decide(number, decision);
            postings.flush();
            tell(PostingEvent.Type.POSTING_CONFIRMED, PostingPayload.of(posting, key));
        }
        return view(framework, posting);
    }

    /** Deletes a posting with its text; none of its words was ever told to other services. */
    @Transactional
    public void erase(UUID owner, String key, UUID id) {
        erase(postings.require(owner, frameworks.requireByKey(key), id));
    }

    /** The same in the caller's transaction. */
    public void erase(Posting posting) {
        String key = frameworks.findById(posting.frameworkId()).key();
        postings.delete(posting);
        tell(PostingEvent.Type.POSTING_ERASED, PostingPayload.of(posting, key).erased());
    }

    private void tell(PostingEvent.Type type, PostingPayload state) {
        PostingEvent event = new PostingEvent(type, state);
        outbox.append(event, event.notice());
    }

    private PostingView view(Framework framework, Posting posting) {
        return PostingView.of(
                posting, versions.require(framework, posting.frameworkVersion()).document());
    }
}
