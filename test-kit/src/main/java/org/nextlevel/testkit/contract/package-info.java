/**
 * Every answer that a test gets is what the API description says: {@link org.nextlevel.testkit.contract.DescribedAnswers}
 * sees to it without a word in the test.
 */
package org.nextlevel.testkit.contract;
