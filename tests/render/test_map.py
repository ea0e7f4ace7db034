import re
from dataclasses import replace

import pytest
import salt_line
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from dateline.nouns.library import Library
from dateline.render.coast import Window, area, coasts, simplified
from dateline.render.places import spot, window

latitudes, longitudes = st.floats(-80, 80), st.floats(-180, 180)
points = st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), min_size=2, max_size=40)


@given(st.lists(st.tuples(latitudes, longitudes), min_size=1, max_size=8))
def test_every_place_is_on_its_map(places: list[tuple[float, float]]) -> None:
    """Wherever they are, around the Pacific too, the window shows them all (but the poles), and is no wider than the world."""
    on = window(places)
    assert 5 <= on.east - on.west <= 360
    for place in places:
        x, y = spot(on, place)
        assert -1 <= x <= on.width + 1
        assert place[0] < -58 or -1 <= y <= on.height + 1


def test_the_pacific_is_crossed_where_that_is_shorter() -> None:
    """China and Mexico are drawn with the ocean between them, Spain and Mexico with the other."""
    assert window([(30, 120), (21, -101)]).west > 90
    assert window([(40, -4), (21, -101)]).west < -101


@given(points, st.floats(0.1, 50))
def test_a_simpler_line_stays_near(line: list[tuple[float, float]], tolerance: float) -> None:
    """It keeps both ends and takes no point that was not there, in another order or twice."""
    kept = simplified(line, tolerance)
    assert (kept[0], kept[-1]) == (line[0], line[-1])
    rest = iter(line)
    assert all(point in rest for point in kept)


@pytest.mark.parametrize(
    ("west", "east", "south", "north", "land"),
    [
        (-180.0, 180.0, -58.0, 84.0, 0.3),
        (100.0, 110.0, 30.0, 35.0, 1.0),
        (-150.0, -140.0, 0.0, 5.0, 0.0),
        (170.0, 200.0, 60.0, 75.0, 0.3),
    ],
)
def test_land_is_where_it_is(west: float, east: float, south: float, north: float, land: float) -> None:
    """A third of the world without its south, all of inner China, nothing of the ocean, and Chukotka and Alaska across
    the date line."""
    on = Window(west=west, east=east, south=south, north=north, width=720)
    drawn = sum(_area(path) for path in coasts(on).split("M")[1:])
    assert drawn / (on.width * on.height) == pytest.approx(land, abs=0.13)


def _area(path: str) -> float:
    numbers = [int(number) for number in re.findall(r"-?\d+", path)]
    x = y = 0
    shape = []
    for wide, high in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + wide, y + high
        shape.append((x, y))
    return area(shape)


def test_the_map_leads_to_its_places() -> None:
    """Each place with coordinates is a dot and an entry in the list; only the list is for keyboards and screen readers."""
    page = html.fromstring(salt_line.pages()["map/index.html"])
    assert page.xpath("//*[local-name()='svg']/@aria-hidden") == ["true"]
    assert page.xpath("//*[local-name()='svg']//a[*[local-name()='circle']]/@href") == ["../places/harbour/"]
    assert set(page.xpath("//*[local-name()='svg']//a/@tabindex")) == {"-1"}
    assert page.xpath("//*[local-name()='use']/@href") == ["#name-1-1"]
    assert page.xpath("//*[@id='name-1-1']/text()") == ["Harbour"]
    assert page.xpath("//ul[@class='leaders']//a/@href") == ["../places/harbour/"]
    assert '<a href="../../map/">' in salt_line.pages()["places/harbour/index.html"]


def test_a_name_in_another_script_says_so_on_the_map() -> None:
    """A screen reader that is led there, and the face it is set in, know the language."""
    harbour = replace(salt_line.ENTITIES[-1], name="Harbour (港)")
    library = Library(site=salt_line.SITE, stories=salt_line.LIBRARY.stories, entities=(*salt_line.ENTITIES[:-1], harbour))
    page = html.fromstring(salt_line.pages(library=library)["map/index.html"])
    assert page.xpath("//*[local-name()='svg']//*[contains(text(), '港')]/@lang") == ["zh", "zh"]


def test_close_places_get_a_map_of_their_own() -> None:
    """Where several stand on one another on the map of all, a second one shows them apart, named after the one told of most."""
    far = replace(salt_line.ENTITIES[-1], id="far", name="Far", coordinates=(21.0, 101.0))
    near = [replace(salt_line.ENTITIES[-1], id=f"n{n}", name=f"Near {n}", coordinates=(59.9, -10.4 + n / 9)) for n in range(3)]
    library = Library(site=salt_line.SITE, stories=salt_line.LIBRARY.stories, entities=(*salt_line.ENTITIES, far, *near))
    page = html.fromstring(salt_line.pages(library=library)["map/index.html"])
    assert [" ".join(title.text_content().split()) for title in page.xpath("//h2")] == ["Around Harbour", "The same in words"]
    assert [len(drawing.xpath(".//*[local-name()='circle']")) for drawing in page.xpath("//*[local-name()='svg']")] == [5, 4]


def test_a_site_without_coordinates_has_no_map() -> None:
    """Nothing leads there either."""
    library = Library(site=salt_line.SITE, stories=salt_line.LIBRARY.stories, entities=salt_line.ENTITIES[:-1])
    made = salt_line.pages(library=library)
    assert "map/index.html" not in made
    assert "map/" not in made["index.html"]
