/** Of what people are to be told, and of what they were: ids and states, no word of it (ADR 0065). */
package org.nextlevel.integration.notification.told;
