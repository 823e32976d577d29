/** How a person is erased in every service: told by evidence-service, done in one transaction, acknowledged by event (ADR 0035). */
package org.nextlevel.kit.personal.erasure;
