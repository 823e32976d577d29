/** Answers in the API description: their headers, and which problems an operation can answer with. */
package org.nextlevel.kit.openapi.answer;
