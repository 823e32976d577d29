package org.nextlevel.evidence.evidence.asking;

import java.util.List;

/**
 * Who is asked again.
 *
 * @param asked the new requests; none when everybody's word stands, or is asked for already
 */
public record AskedAgainView(List<AttestationRequestView> asked) {}
