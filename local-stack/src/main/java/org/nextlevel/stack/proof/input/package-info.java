/** Thousands of requests that nobody thought of, made from the description of the API: none is answered by an error of ours. */
package org.nextlevel.stack.proof.input;
