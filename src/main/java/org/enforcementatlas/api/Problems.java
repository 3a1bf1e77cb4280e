package org.enforcementatlas.api;

import org.enforcementatlas.measure.UnanswerableQuery;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What cannot be answered, as {@code application/problem+json} with a sentence that says what to do. */
@RestControllerAdvice
final class Problems {

    @ExceptionHandler(UnanswerableQuery.class)
    ProblemDetail unanswerable(UnanswerableQuery problem) {
        HttpStatus status = String.valueOf(problem.getMessage()).startsWith("There is no ")
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, String.valueOf(problem.getMessage()));
        detail.setTitle("This cannot be answered");
        return detail;
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail malformed(IllegalArgumentException problem) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()));
        detail.setTitle("This cannot be answered");
        return detail;
    }
}
