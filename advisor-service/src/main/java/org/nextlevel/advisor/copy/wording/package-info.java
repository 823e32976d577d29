/** The texts that only evidence-service has: what is written in evidence, and what people are called. */
package org.nextlevel.advisor.copy.wording;
