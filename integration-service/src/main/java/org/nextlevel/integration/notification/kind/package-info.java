/** Of what people are told, whom it concerns, and by which sentence (ADR 0065). */
package org.nextlevel.integration.notification.kind;
