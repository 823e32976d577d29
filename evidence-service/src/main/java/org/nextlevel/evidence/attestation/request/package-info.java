/** Requests of owners for somebody's word on their evidence. */
package org.nextlevel.evidence.attestation.request;
