/** Of what people are told, whom it concerns, and in which words (ADR 0065). */
package org.nextlevel.integration.notification.kind;
