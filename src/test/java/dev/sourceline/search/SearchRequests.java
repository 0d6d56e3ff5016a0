package dev.sourceline.search;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** Requests to the search endpoint. */
final class SearchRequests {
    private SearchRequests() {}

    static Response find(String q) {
        return given().queryParam("q", q).get("/v1/search");
    }

    static Response find(String q, String type) {
        Response found = given().queryParam("q", q).queryParam("type", type).get("/v1/search");
        found.then().statusCode(200);
        return found;
    }

    static List<String> ids(String q, String type) {
        return find(q, type).path("items.id");
    }

    static Response page(String q, String... cursor) {
        RequestSpecification request =
                given().queryParam("q", q).queryParam("type", "article").queryParam("limit", 2);
        Response page = (cursor.length == 0 ? request : request.queryParam("cursor", cursor[0])).get("/v1/search");
        page.then().statusCode(200);
        return page;
    }
}
